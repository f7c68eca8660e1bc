import type { Decision } from "../../../domain/review/decision.ts";

/** Changes part of what is decided about a gap. */
export type ChangeDecision = (change: Partial<Decision>) => void;
