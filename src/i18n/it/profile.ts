import type { profile as english } from "../en/profile.ts";
import type { Like } from "../messages.ts";

export const profile: Like<typeof english> = {};
