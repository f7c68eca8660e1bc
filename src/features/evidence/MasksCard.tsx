import { useCallback } from "react";
import { masked, usualMasks } from "../../domain/evidence/mask.ts";
import type { MaskKind } from "../../domain/review/evidence.ts";
import { withMasks } from "../../domain/review/evidenceChanges.ts";
import { useEdit } from "../../ui/editing.ts";
import { Legend } from "../../ui/Legend.tsx";
import { useSeen } from "../../ui/seen.ts";

const kinds: MaskKind[] = ["subscriptions", "names", "addresses"];

/** What files to be read show behind marks, and what stands behind each: the legend stays on this device. */
export function MasksCard() {
	const { review, words } = useSeen();
	const { t } = words;
	const edit = useEdit();
	const chosen = review.evidence?.masks ?? usualMasks;
	const { evidence } = review;
	// With thousands of resources it takes a moment.
	const find = useCallback(() => (evidence ? masked(evidence).legend : []), [evidence]);
	const set = (kind: MaskKind, isOn: boolean) =>
		edit((current) =>
			withMasks(
				current,
				kinds.filter((one) => (one === kind ? isOn : chosen.includes(one))),
			),
		);
	return (
		<section className="card stack" aria-labelledby="evidence-masks">
			<h2 id="evidence-masks">{t("evidence.masks")}</h2>
			<p className="soft">{t("evidence.masks.lead")}</p>
			{kinds.map((kind) => (
				<label key={kind} className="evidence-mask">
					<input type="checkbox" checked={chosen.includes(kind)} onChange={({ target }) => set(kind, target.checked)} />
					<span>{t(`evidence.masks.${kind}`)}</span>
				</label>
			))}
			{chosen.length > 0 && <Legend find={find} />}
		</section>
	);
}
