import common from "./common.json" with { type: "json" };
import reviews from "./reviews.json" with { type: "json" };

/** What the first screen says. It loads before anything is seen. */
export const home = { ...common, ...reviews };
