import type { problems as english } from "../en/problems.ts";
import type { Like } from "../messages.ts";

export const problems: Like<typeof english> = {};
