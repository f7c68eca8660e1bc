/** For tests of writers: the sample with sheets of three assessors, who differ on two requirements and agree on a third. */

import { withAnswer, withStatus } from "../domain/review/changes.ts";
import type { Review, Sheet, Status } from "../domain/review/review.ts";

/** What they differ on: in place against missing with high severity, in place against partial with medium severity. */
export const apart = { identity: "rec-sec-managed-identity", idle: "rec-cost-ci-idle-shutdown" } as const;

const alike = "rec-sec-disable-public-ssh";

const sheet = (assessor: string, set: Record<string, Status>): Sheet => ({
	id: `sheet-${assessor.length}`,
	assessor,
	received: "2026-11-20",
	answers: {},
	set,
});

/** The consensus on identity is "partly", and Bo's dissent is noted at its question. */
export function withSheets(review: Review): Review {
	const dissent = { dissent: "Bo | still sees *nothing* of it." };
	const agreed = withAnswer(withStatus(review, apart.identity, "partial"), "sec-workspace-identity-least-privilege", dissent);
	return {
		...agreed,
		sheets: [
			sheet("Ada | Lovelace", { [apart.identity]: "inPlace", [apart.idle]: "partial", [alike]: "inPlace" }),
			sheet("Bo", { [apart.identity]: "missing", [apart.idle]: "inPlace", [alike]: "inPlace" }),
			sheet("Νίκος", { [apart.identity]: "unknown", [apart.idle]: "inPlace", [alike]: "unknown" }),
		],
	};
}
