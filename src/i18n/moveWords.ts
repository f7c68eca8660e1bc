/** How far something could move a score, in words. */
import type { Move } from "../domain/report/openPoints.ts";
import type { Phrases } from "./phrases.ts";

/** "up to 9", "5 down, 4 up", "under 1"; "–" where it moves nothing. */
export function moveText({ down, up }: Move, { t, number }: Phrases): string {
	const whole = (points: number) => number(Math.round(points));
	if (down === 0 && up === 0) return t("score.none");
	if (Math.max(down, up) < 0.5) return t("open.move.little");
	if (Math.round(down) === 0) return t("open.move.up", { n: whole(up) });
	if (Math.round(up) === 0) return t("open.move.down", { n: whole(down) });
	return t("open.move.both", { down: whole(down), up: whole(up) });
}
