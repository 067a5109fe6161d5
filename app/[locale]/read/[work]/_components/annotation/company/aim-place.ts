/** The class of the place in the bar, right after the title, so that what comes to stand there moves nothing else. */
export const AIM_PLACE = 'bar-aim'
