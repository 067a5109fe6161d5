import type { DemoNote } from '../demo-note'
import { P1 } from './p1'
import { P2 } from './p2'
import { P3 } from './p3'
import { P4 } from './p4'
import { P4_SUMMIT } from './p4-summit'
import { P5 } from './p5'
import { P6 } from './p6'

/** All that was said, by the file it stands in. */
export const NOTES: Readonly<Record<string, readonly DemoNote[]>> = {
  ...{ p1: P1, p2: P2, p3: P3 },
  ...{ p4: P4, 'p4-summit': P4_SUMMIT, p5: P5, p6: P6 },
}
