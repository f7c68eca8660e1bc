import { useState } from "react";
import { expressionText, parseExpression } from "../../domain/draft/expressionText.ts";
import type { Expression } from "../../domain/lens/fact.ts";
import { usePhrases } from "../../i18n/context.tsx";
import { Button } from "../../ui/Button.tsx";
import { SelectField, TextField } from "../../ui/fields.tsx";
import { Marked } from "./Choose.tsx";
import { useDrafting } from "./drafting.ts";
import { titleOf } from "./titles.ts";

interface ConditionProps {
	label: string;
	/** The place in the file, by ids. */
	at: string;
	value: Expression;
	onChange: (value: Expression) => void;
}

/** A condition on the profile, as text; what cannot be read is not taken. */
export function Condition({ label, at, value, onChange }: ConditionProps) {
	const { t } = usePhrases();
	const { facts, derivedFacts } = useDrafting().draft.lens;
	const hasFacts = facts.length + derivedFacts.length > 0;
	const [typed, type] = useState(expressionText(value));
	const parsed = parseExpression(typed);
	// What was changed elsewhere, as by undo, is shown in the place of what was typed.
	const isOwn = parsed === null || expressionText(parsed) === expressionText(value);
	const shown = isOwn ? typed : expressionText(value);
	const take = (text: string) => {
		type(text);
		const read = parseExpression(text);
		if (read !== null) onChange(read);
	};
	return (
		<Marked at={at}>
			<TextField
				label={label}
				hint={t(hasFacts ? "editor.condition.hint" : "editor.condition.none")}
				error={isOwn && parsed === null ? t("editor.condition.wrong") : undefined}
				value={shown}
				onChange={take}
			/>
			{hasFacts && <FactChooser label={label} onChoose={(fact) => take(withFactNamed(shown, fact))} />}
		</Marked>
	);
}

/** A fact more that has to hold. */
const withFactNamed = (text: string, fact: string): string =>
	["", "always"].includes(text.trim()) ? fact : `${text.trim()} && ${fact}`;

/** The facts that a condition may name, to put one in. */
function FactChooser({ label, onChoose }: { label: string; onChoose: (fact: string) => void }) {
	const { t } = usePhrases();
	const { draft } = useDrafting();
	const { facts, derivedFacts } = draft.lens;
	const told = (list: "facts" | "derivedFacts", id: string, said: string) => {
		const name = titleOf(draft, { list, id });
		return { value: said, label: name === "" ? said : `${name} (${said})` };
	};
	const options = [
		...facts.flatMap(({ id, values }) =>
			values ? values.map((value) => told("facts", id, `${id} = ${value}`)) : [told("facts", id, id)],
		),
		...derivedFacts.map(({ id }) => told("derivedFacts", id, id)),
	];
	const [chosen, choose] = useState("");
	const next = options.find(({ value }) => value === chosen) ?? options[0];
	return (
		<details className="editor-further">
			<summary>{t("editor.condition.facts")}</summary>
			<div className="editor-add">
				<SelectField label={t("editor.condition.fact")} value={next?.value ?? ""} options={options} onChange={choose} />
				<Button aria-label={`${t("editor.condition.put")}: ${label}`} onClick={() => next && onChoose(next.value)}>
					{t("editor.condition.put")}
				</Button>
			</div>
		</details>
	);
}
