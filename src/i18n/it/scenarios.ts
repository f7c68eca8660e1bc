import type { scenarios as english } from "../en/scenarios.ts";
import type { Like } from "../messages.ts";

export const scenarios: Like<typeof english> = {};
