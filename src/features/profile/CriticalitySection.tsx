import { withWorkload } from "../../domain/review/changes.ts";
import type { Criticality } from "../../domain/review/workload.ts";
import type { Desk } from "../../ui/desk.ts";
import "./criticalitySection.css";

const criticalities: Criticality[] = ["missionCritical", "standard", "experimental"];

/** How critical the workload is, each choice with what it does to every risk. */
export function CriticalitySection({ desk }: { desk: Desk }) {
	const { t } = desk.words;
	const { criticality } = desk.review.workload;
	return (
		<section className="card stack" aria-labelledby="profile-criticality">
			<h2 id="profile-criticality">{t("profile.criticality")}</h2>
			<div className="profile-choices" role="radiogroup" aria-labelledby="profile-criticality">
				{criticalities.map((choice) => (
					<label key={choice} className="profile-choice eases">
						<input
							type="radio"
							name="criticality"
							value={choice}
							checked={choice === criticality}
							onChange={() => desk.edit((review) => withWorkload(review, { criticality: choice }))}
						/>
						<span>
							<strong>{t(`criticality.${choice}`)}</strong>
							<span className="small soft">{t(`profile.criticality.${choice}`)}</span>
						</span>
					</label>
				))}
			</div>
		</section>
	);
}
