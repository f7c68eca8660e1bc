import { withPriority, withWorkload } from "../../domain/review/changes.ts";
import type { Priority } from "../../domain/review/workload.ts";
import { voteText } from "../../i18n/reportWords.ts";
import { Button } from "../../ui/Button.tsx";
import { PillarName } from "../../ui/marks.tsx";
import { pillarMark } from "../../ui/pillarMark.ts";
import { Segmented } from "../../ui/Segmented.tsx";
import "./prioritiesSection.css";
import { useEdit } from "../../ui/editing.ts";
import { useSeen, useWords } from "../../ui/seen.ts";
import { Fold } from "./Fold.tsx";

const priorities: Priority[] = [1, 2, 3, 4, 5];
const options = priorities.map((priority) => ({ value: `${priority}` as const, label: `${priority}` }));

/** How much each pillar matters to the team, from 1 to 5. */
export function PrioritiesSection() {
	const seen = useSeen();
	const edit = useEdit();
	const { t } = seen.words;
	return (
		<Fold
			id="profile-priorities"
			title={t("profile.priorities")}
			said={seen.report.pillars.map(({ priority }) => priority).join(" · ")}
		>
			<div className="profile-heading">
				<p className="soft">{t("profile.priorities.hint")}</p>
				<Button look="quiet" onClick={() => edit((review) => withWorkload(review, { priorities: {} }))}>
					{t("profile.priorities.reset")}
				</Button>
			</div>
			<p className="profile-from-vote" role="status">
				{voteText(seen.report, seen.words)}
			</p>
			<ul className="profile-priorities">
				{seen.report.pillars.map(({ id, priority }) => (
					<PillarPriority key={id} id={id} priority={priority} />
				))}
			</ul>
		</Fold>
	);
}

function PillarPriority({ id, priority }: { id: string; priority: Priority }) {
	const edit = useEdit();
	const { lens, t } = useWords();
	const name = `profile-pillar-${id}`;
	return (
		<li className="pillar" {...pillarMark(id, lens)}>
			<span>
				<span id={name}>
					<PillarName id={id} texts={lens} />
				</span>
				<span className="soft profile-purpose">{lens.pillars[id]?.purpose}</span>
			</span>
			<span className="profile-scale">
				<Segmented
					label={lens.pillars[id]?.name ?? id}
					labelledBy={name}
					value={`${priority}`}
					options={options}
					onChange={(value) => {
						const chosen = priorities.find((candidate) => `${candidate}` === value);
						if (chosen) edit((review) => withPriority(review, id, chosen));
					}}
				/>
				<span className="small profile-said">{t(`profile.priority.${priority}`)}</span>
			</span>
		</li>
	);
}
