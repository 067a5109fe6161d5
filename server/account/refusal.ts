import 'server-only'
import type { FormFault } from '@/lib/account/form-fault'

/** Why a form is refused: the fault, the field it is in (null: none alone) and the seconds until one may try again. */
export class Refusal extends Error {
  override name = 'Refusal'

  constructor(
    readonly fault: FormFault,
    readonly field: string | null = null,
    readonly wait: number | null = null,
  ) {
    super(fault)
  }
}
