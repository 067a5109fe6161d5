/** Marks the place at the sign of the inbox into which the number of what is not read is put later. */
export const UNREAD_SLOT = 'data-unread-slot'
