import { usePhrases } from "../../i18n/context.tsx";
import { Segmented } from "../../ui/Segmented.tsx";
import { takingOf } from "./choice.ts";
import type { BroughtReview, Taking } from "./types.ts";

interface BroughtItemProps {
	review: BroughtReview;
	taking: Taking | null;
	onChange: (taking: Taking | null) => void;
}

/** One review of a backup: whether it comes and, where one is here already, in which way. */
export function BroughtItem({ review, taking, onChange }: BroughtItemProps) {
	const { t } = usePhrases();
	const name = review.name.trim() || t("review.unnamed");
	if (review.standing === "same") {
		return (
			<li className="settings-check">
				<span aria-hidden="true">✓</span>
				<span>
					<About review={review} name={name} />
				</span>
			</li>
		);
	}
	return (
		<li>
			<label className="settings-check">
				<input
					type="checkbox"
					checked={taking !== null}
					onChange={(event) => onChange(event.target.checked ? takingOf(review.standing) : null)}
				/>
				<span>
					<About review={review} name={name} />
				</span>
			</label>
			{review.changedHere !== null && taking !== null && (
				<div className="settings-how">
					<Segmented
						label={t("settings.restore.how", { name })}
						value={taking}
						options={(["replace", "copy"] as const).map((value) => ({ value, label: t(`settings.restore.${value}`) }))}
						onChange={onChange}
					/>
				</div>
			)}
		</li>
	);
}

function About({ review: { standing, archived, changedHere, changedThere }, name }: { review: BroughtReview; name: string }) {
	const { t, moment } = usePhrases();
	return (
		<>
			<strong>{name}</strong> <span className="chip">{t(`settings.standing.${standing}`)}</span>
			{archived && <span className="chip"> {t("settings.restore.archived")}</span>}
			<span className="soft small">
				<span>{t("settings.restore.changedThere", { moment: moment(changedThere) })}</span>
				{changedHere !== null && <span>{` · ${t("settings.restore.changedHere", { moment: moment(changedHere) })}`}</span>}
			</span>
		</>
	);
}
