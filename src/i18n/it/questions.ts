import type { questions as english } from "../en/questions.ts";
import type { Like } from "../messages.ts";

export const questions: Like<typeof english> = {};
