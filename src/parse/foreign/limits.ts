/** Bounds of what is read from elsewhere: far above every real file, and far below what freezes a page (formats, "Limits"). */

/** Bytes of a file. */
export const largestFile = 20 * 1024 * 1024;
/** Characters of one text. */
export const longestForeignText = 100_000;
/** Levels of nesting. */
export const deepestNesting = 64;
/** Items or questions of one file. */
export const mostEntries = 20_000;
/** Signs of emphasis and links in one paragraph, heading or cell; real guides have a hundred. */
export const mostMarks = 1000;
/** Lines of Markdown without a place where all lists and quotes end; real guides have a hundred. */
export const mostBlockLines = 1000;
