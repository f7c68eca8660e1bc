import { home } from "./it/home.ts";
import { inside } from "./it/inside.ts";

export const it = { ...home, ...inside };
