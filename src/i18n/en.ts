import { home } from "./en/home.ts";
import { inside } from "./en/inside.ts";

export const en = { ...home, ...inside };
