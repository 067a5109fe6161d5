import 'server-only'
import type { Prisma } from '@/prisma/generated/client'

/**
 * What lists show: what is live, and the tombstones that live replies stand below, without which a thread would have no
 * place. A private answer holds no tombstone up, or others would learn of it: without a place it is not listed.
 */
export const LISTED = {
  OR: [
    { deletedAt: null, asideTo: null },
    { deletedAt: null, root: { OR: [{ deletedAt: null }, { stands: true }] } },
    { stands: true },
  ],
} satisfies Prisma.AnnotationWhereInput
