/** From this width up the margin beside the text is free for cards; reader.css keeps it so. */
export const MARGIN = '(min-width: 80rem)'
