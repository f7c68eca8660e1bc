import type { Status } from "../../domain/review/review.ts";
import { usePhrases } from "../../i18n/context.tsx";
import { fixed, type Play, pillars, requirements } from "./example.ts";

const statuses: Status[] = ["missing", "partial", "inPlace", "unknown", "notApplicable"];

interface ExampleStatusesProps {
	statuses: Play["statuses"];
	onChange: (statuses: Play["statuses"]) => void;
}

/** The requirements of the example with what is fixed about each, and the status one may choose. */
export function ExampleStatuses({ statuses: chosen, onChange }: ExampleStatusesProps) {
	const { t } = usePhrases();
	return (
		<ul className="help-statuses">
			{requirements.map((id) => {
				const { pillar, severity, effort, takes } = fixed[id];
				return (
					<li key={id}>
						<div>
							<span id={`help-${id}`}>{t(`help.requirement.${id}`)}</span>
							<p className="soft">
								<span className="pillar pillar-name" data-pillar={pillar} data-place={pillars.indexOf(pillar) + 1}>
									{t(`help.pillar.${pillar}`)}
								</span>
								<span>{` · ${t("help.example.fixed", { severity: t(`severity.inside.${severity}`), effort: t(`effort.inside.${effort}`) })}`}</span>
								{takes && (
									<span>{` · ${t("help.example.takes", { pillar: t(`help.pillar.${takes.pillar}`), strength: takes.strength })}`}</span>
								)}
							</p>
						</div>
						<select
							className="input"
							aria-labelledby={`help-${id}`}
							value={chosen[id]}
							onChange={({ target }) => {
								const status = statuses.find((candidate) => candidate === target.value);
								if (status) onChange({ ...chosen, [id]: status });
							}}
						>
							{statuses.map((status) => (
								<option key={status} value={status}>
									{t(`status.${status}`)}
								</option>
							))}
						</select>
					</li>
				);
			})}
		</ul>
	);
}
