import type { plan as english } from "../en/plan.ts";
import type { Like } from "../messages.ts";

export const plan: Like<typeof english> = {};
