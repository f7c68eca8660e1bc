/** Up to so many rows all of them are on the page. */
export const mostDrawn = 300;
