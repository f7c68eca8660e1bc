import type { present as english } from "../en/present.ts";
import type { Like } from "../messages.ts";

export const present: Like<typeof english> = {};
