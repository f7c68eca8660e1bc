import { useState } from "react";
import type { Criticality, Priority } from "../../domain/review/workload.ts";
import { usePhrases } from "../../i18n/context.tsx";
import { Button } from "../../ui/Button.tsx";
import { SelectField } from "../../ui/fields.tsx";
import { ExampleGaps } from "./ExampleGaps.tsx";
import { ExampleScores } from "./ExampleScores.tsx";
import { ExampleStatuses } from "./ExampleStatuses.tsx";
import { judge, type Play, pillars, start } from "./example.ts";

const criticalities: Criticality[] = ["missionCritical", "standard", "experimental"];
const priorities: Priority[] = [1, 2, 3, 4, 5];

/** A review of five requirements that answers at once, so that one sees what moves what. Nothing of it is kept. */
export function Example() {
	const { t, number } = usePhrases();
	const [play, setPlay] = useState(start);
	const change = (part: Partial<Play>) => setPlay((former) => ({ ...former, ...part }));
	const outcome = judge(play);
	return (
		<section className="card help-example" aria-labelledby="help-example">
			<div className="help-example-head">
				<h2 id="help-example">{t("help.example")}</h2>
				<Button look="quiet" onClick={() => setPlay(start)}>
					{t("help.example.reset")}
				</Button>
			</div>
			<p className="soft">{t("help.example.lead")}</p>
			<ExampleStatuses statuses={play.statuses} onChange={(statuses) => change({ statuses })} />
			<div className="help-weighing">
				<SelectField
					label={t("help.example.criticality")}
					value={play.criticality}
					options={criticalities.map((value) => ({ value, label: t(`criticality.${value}`) }))}
					onChange={(criticality) => change({ criticality })}
				/>
				{pillars.map((pillar) => (
					<SelectField
						key={pillar}
						label={t("help.example.priority", { pillar: t(`help.pillar.${pillar}`) })}
						value={String(play.priorities[pillar])}
						options={priorities.map((value) => ({ value: String(value), label: number(value) }))}
						onChange={(value) => {
							const priority = priorities.find((candidate) => String(candidate) === value);
							if (priority) change({ priorities: { ...play.priorities, [pillar]: priority } });
						}}
					/>
				))}
			</div>
			<ExampleScores outcome={outcome} statuses={play.statuses} priorities={play.priorities} />
			<ExampleGaps gaps={outcome.gaps} play={play} onOrder={(order) => change({ order })} />
		</section>
	);
}
