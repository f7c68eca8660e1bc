import { withWorkload } from "../../domain/review/changes.ts";
import type { Criticality } from "../../domain/review/workload.ts";
import "./criticalitySection.css";
import { useEdit } from "../../ui/editing.ts";
import { useSeen } from "../../ui/seen.ts";
import { Fold } from "./Fold.tsx";

const criticalities: Criticality[] = ["missionCritical", "standard", "experimental"];

/** How critical the workload is, each choice with what it does to every risk. */
export function CriticalitySection() {
	const seen = useSeen();
	const edit = useEdit();
	const { t } = seen.words;
	const { criticality } = seen.review.workload;
	return (
		<Fold id="profile-criticality" title={t("profile.criticality")} said={t(`criticality.${criticality}`)}>
			<div className="profile-choices" role="radiogroup" aria-labelledby="profile-criticality">
				{criticalities.map((choice) => (
					<label key={choice} className="profile-choice eases">
						<input
							type="radio"
							name="criticality"
							value={choice}
							checked={choice === criticality}
							onChange={() => edit((review) => withWorkload(review, { criticality: choice }))}
						/>
						<span>
							<strong>{t(`criticality.${choice}`)}</strong>
							<span className="soft">{t(`profile.criticality.${choice}`)}</span>
						</span>
					</label>
				))}
			</div>
		</Fold>
	);
}
