import { common } from "./common.ts";
import { reviews } from "./reviews.ts";

/** What the first screen says. It loads before anything is seen. */
export const home = { ...common, ...reviews };
