import type { exports as english } from "../en/exports.ts";
import type { Like } from "../messages.ts";

export const exports: Like<typeof english> = {};
