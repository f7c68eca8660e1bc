import { useState } from "react";
import { expressionText, parseExpression } from "../../domain/draft/expressionText.ts";
import type { Expression } from "../../domain/lens/fact.ts";
import { usePhrases } from "../../i18n/context.tsx";
import { TextField } from "../../ui/fields.tsx";
import { Marked } from "./Choose.tsx";
import { useDrafting } from "./drafting.ts";

interface ConditionProps {
	label: string;
	/** The place in the file, by ids. */
	at: string;
	value: Expression;
	onChange: (value: Expression) => void;
}

/** A condition on the profile, as text; what cannot be read is not taken. */
export function Condition({ label, at, value, onChange }: ConditionProps) {
	const { t, list } = usePhrases();
	const { facts, derivedFacts } = useDrafting().draft.lens;
	const [typed, type] = useState(expressionText(value));
	const parsed = parseExpression(typed);
	// What was changed elsewhere, as by undo, is shown in the place of what was typed.
	const isOwn = parsed === null || expressionText(parsed) === expressionText(value);
	const names = [...facts, ...derivedFacts].map(({ id }) => id);
	return (
		<Marked at={at}>
			<TextField
				label={label}
				hint={names.length === 0 ? t("editor.condition.none") : t("editor.condition.hint", { facts: list(names) })}
				error={isOwn && parsed === null ? t("editor.condition.wrong") : undefined}
				value={isOwn ? typed : expressionText(value)}
				onChange={(text) => {
					type(text);
					const read = parseExpression(text);
					if (read !== null) onChange(read);
				}}
			/>
		</Marked>
	);
}
