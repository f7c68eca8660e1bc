import { useMemo } from "react";
import type { ProfileFact } from "../../domain/lens/fact.ts";
import { findById } from "../../domain/lens/findById.ts";
import type { Lens } from "../../domain/lens/lens.ts";
import { eachOnce, presetsOnce, sameFacts } from "../../domain/lens/sameFacts.ts";
import { withFact, withWorkload } from "../../domain/review/changes.ts";
import type { FactValue } from "../../domain/review/workload.ts";
import { LensText } from "../../ui/LensText.tsx";
import { Segmented } from "../../ui/Segmented.tsx";
import { FactRemarks, FormerAnswers } from "./FactRemarks.tsx";
import "./factsSection.css";
import { useEdit } from "../../ui/editing.ts";
import { useSeen } from "../../ui/seen.ts";

/** Stands for "nobody has said": the fact is then not stored. */
const unknown = "";

/** The facts of the profile as quick questions; those that cannot matter are not asked. */
export function FactsSection() {
	const seen = useSeen();
	const { t } = seen.words;
	const same = useMemo(() => sameFacts(seen.lens), [seen.lens]);
	const asked = eachOnce(
		seen.report.facts.filter((fact) => fact.asked),
		same,
	);
	const answered = asked.filter(({ value }) => value !== null).length;
	const first = asked.filter(({ id }) => isFirst(id, seen.lens));
	const rest = asked.filter(({ id }) => !isFirst(id, seen.lens));
	const known = rest.filter(({ value }) => value !== null).length;
	return (
		<section className="card stack" aria-labelledby="profile-facts">
			<div className="profile-heading">
				<h2 id="profile-facts">{t("profile.facts")}</h2>
				<span className="soft figures">{t("progress.answered", { answered, visible: asked.length })}</span>
			</div>
			<p className="soft">{t("profile.facts.hint")}</p>
			<Presets />
			<FactList facts={first} />
			{rest.length > 0 && (
				<details className="profile-fold">
					<summary>
						<h3>{t("profile.facts.rest")}</h3>{" "}
						<span className="soft figures">{t("progress.answered", { answered: known, visible: rest.length })}</span>
					</summary>
					<FactList facts={rest} />
				</details>
			)}
		</section>
	);
}

type FactRow = ReturnType<typeof useSeen>["report"]["facts"][number];

/** What a kind of workload decides stands first; a lens without such kinds shows all. */
const isFirst = (fact: string, { presets = [] }: Pick<Lens, "presets">): boolean =>
	presets.length === 0 || presets.some(({ facts }) => fact in facts);

function FactList({ facts }: { facts: FactRow[] }) {
	const { lens } = useSeen();
	return (
		<ul className="profile-facts">
			{facts.map(({ id, value }) => {
				const fact = findById(lens.facts, id);
				return fact && <Fact key={id} fact={fact} value={value} />;
			})}
		</ul>
	);
}

/** Kinds of workload that answer some facts at once; what they set stands below and can be changed. */
function Presets() {
	const { lens, review, words } = useSeen();
	const edit = useEdit();
	const presets = presetsOnce(lens, (id) => words.lens.presets?.[id] ?? id);
	const { facts } = review.workload;
	if (presets.length === 0) return null;
	const chosen = presets.find((preset) => Object.entries(preset.facts).every(([fact, value]) => facts[fact] === value));
	const set = (picked: string) => {
		const preset = presets.find(({ id }) => id === picked);
		if (!preset) return;
		edit((current) => withWorkload(current, { facts: { ...current.workload.facts, ...preset.facts } }));
	};
	return (
		<div className="profile-presets">
			<span id="profile-presets">{words.t("profile.presets")}</span>
			<Segmented
				label={words.t("profile.presets")}
				labelledBy="profile-presets"
				value={chosen?.id ?? null}
				options={presets.map(({ id }) => ({ value: id, label: words.lens.presets?.[id] ?? id }))}
				onChange={set}
			/>
		</div>
	);
}

function Fact({ fact, value }: { fact: ProfileFact; value: FactValue | null }) {
	const edit = useEdit();
	const { lens, words } = useSeen();
	const { t } = words;
	const texts = words.lens.facts[fact.id];
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
		const same = sameFacts(lens).get(fact.id) ?? [fact.id];
		if (option) edit((review) => same.reduce((said, id) => withFact(said, id, option.means), review));
	};
	const question = `profile-question-${fact.id}`;
	return (
		<li id={factRow(fact.id)}>
			<span>
				<span className="eyebrow">
					<LensText>{texts?.short ?? fact.id}</LensText>
				</span>
				<span id={question}>
					<LensText>{texts?.question}</LensText>
				</span>
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
	const row = document.getElementById(factRow(fact));
	const fold = row?.closest("details");
	if (fold) fold.open = true;
	row?.querySelector<HTMLInputElement>("input:checked")?.focus();
}
