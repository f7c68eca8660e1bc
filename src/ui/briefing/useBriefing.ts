import { remembered } from "../../domain/remembered.ts";
import { briefingOf } from "../../domain/report/briefing.ts";
import { useSeen } from "../seen.ts";

const briefingOnce = remembered(briefingOf);

/** The briefing of what the screen shows. */
export const useBriefing = () => briefingOnce(useSeen().report);
