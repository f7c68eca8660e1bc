import type { ProfileFact } from "../../domain/lens/fact.ts";
import { withFact } from "../../domain/review/changes.ts";
import type { FactValue } from "../../domain/review/workload.ts";
import { Segmented } from "../../ui/Segmented.tsx";
import { FactRemarks, FormerAnswers } from "./FactRemarks.tsx";
import "./factsSection.css";
import { useEdit } from "../../ui/editing.ts";
import { useSeen, useWords } from "../../ui/seen.ts";

/** Stands for "nobody has said": the fact is then not stored. */
const unknown = "";

/** The facts of the profile as quick questions; those that cannot matter are not asked. */
export function FactsSection() {
	const seen = useSeen();
	const { t } = seen.words;
	const asked = seen.report.facts.filter((fact) => fact.asked);
	const answered = asked.filter(({ value }) => value !== null).length;
	return (
		<section className="card stack" aria-labelledby="profile-facts">
			<div className="profile-heading">
				<h2 id="profile-facts">{t("profile.facts")}</h2>
				<span className="small soft figures">{t("progress.answered", { answered, visible: asked.length })}</span>
			</div>
			<p className="soft small">{t("profile.facts.hint")}</p>
			<ul className="profile-facts">
				{asked.map(({ id, value }) => {
					const fact = seen.lens.facts.find((candidate) => candidate.id === id);
					return fact && <Fact key={id} fact={fact} value={value} />;
				})}
			</ul>
		</section>
	);
}

function Fact({ fact, value }: { fact: ProfileFact; value: FactValue | null }) {
	const edit = useEdit();
	const { lens, t } = useWords();
	const texts = lens.facts[fact.id];
	const known =
		fact.type === "boolean"
			? [
					{ value: "true", label: t("profile.yes"), means: true },
					{ value: "false", label: t("profile.no"), means: false },
				]
			: (fact.values ?? []).map((id) => ({ value: id, label: texts?.values?.[id] ?? id, means: id }));
	const options = [...known, { value: unknown, label: t("profile.unknown"), means: null }];
	const chosen = options.find(({ means }) => means === value) ?? { value: unknown };
	const set = (picked: string) => {
		const option = options.find((candidate) => candidate.value === picked);
		if (option) edit((review) => withFact(review, fact.id, option.means));
	};
	const question = `profile-question-${fact.id}`;
	return (
		<li id={factRow(fact.id)}>
			<span>
				<span className="eyebrow">{texts?.short ?? fact.id}</span>
				<span id={question}>{texts?.question}</span>
				<FormerAnswers fact={fact.id} />
			</span>
			<Segmented
				label={texts?.question ?? fact.id}
				labelledBy={question}
				value={chosen.value}
				options={options}
				onChange={set}
				look={value === null ? "suggested" : "chosen"}
			/>
			<FactRemarks fact={fact.id} />
		</li>
	);
}

const factRow = (fact: string) => `profile-fact-${fact}`;

/** Takes focus to the question of a fact. */
export function focusFact(fact: string) {
	document.getElementById(factRow(fact))?.querySelector<HTMLInputElement>("input:checked")?.focus();
}
