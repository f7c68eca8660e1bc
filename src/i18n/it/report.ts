import type { report as english } from "../en/report.ts";
import type { Like } from "../messages.ts";

export const report: Like<typeof english> = {};
