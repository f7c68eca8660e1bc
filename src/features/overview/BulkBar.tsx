import { type FormEvent, useMemo, useState } from "react";
import { Button } from "../../ui/Button.tsx";
import { DayField } from "../../ui/DayInput.tsx";
import { SelectField, TextField } from "../../ui/fields.tsx";
import { PersonField } from "../../ui/PersonInput.tsx";
import { type BulkWish, itemsChangedBy, noWish, optionWish, sharedOptions, withWish } from "./bulk.ts";
import { confidences } from "./choices.ts";
import "./bulk.css";
import { useEdit } from "../../ui/editing.ts";
import { useSeen, useWords } from "../../ui/seen.ts";

interface BulkBarProps {
	/** The selected questions. */
	items: string[];
	hold: (items: string[]) => void;
}

/** One change for every selected question, made at once and undone at once. */
export function BulkBar({ items, hold }: BulkBarProps) {
	const { review, lens, words } = useSeen();
	const offered = useMemo(() => sharedOptions(lens, words.lens, items), [lens, words.lens, items]);
	const edit = useEdit();
	const { t } = words;
	const [wish, setWish] = useState(noWish);
	const [said, say] = useState("");
	const [isWide] = useState(() => window.matchMedia("(min-width: 64rem)").matches);
	const apply = (event: FormEvent) => {
		event.preventDefault();
		const changed = itemsChangedBy(wish, review, items);
		hold(changed);
		edit((before) => withWish(before, wish, changed));
		say(t("overview.bulk.changed", { n: changed.length }));
		setWish(noWish);
	};
	const change = (part: Partial<BulkWish>) => {
		say("");
		setWish({ ...wish, ...part });
	};
	return (
		<section className="overview-bulk" aria-label={t("overview.bulk")}>
			<details open={isWide}>
				<summary>{t("overview.bulk.selected", { n: items.length })}</summary>
				<form className="overview-bulk-form" onSubmit={apply}>
					<BulkFields wish={wish} change={change} offered={offered} />
					<Button look="primary" type="submit">
						{t("overview.bulk.apply", { n: items.length })}
					</Button>
				</form>
			</details>
			<p role="status">{said}</p>
		</section>
	);
}

interface BulkFieldsProps {
	wish: BulkWish;
	change: (part: Partial<BulkWish>) => void;
	/** Statements that all of them offer. */
	offered: { id: string; label: string }[];
}

function BulkFields({ wish, change, offered }: BulkFieldsProps) {
	const { t } = useWords();
	const asIs = { value: "" as const, label: t("overview.bulk.asIs") };
	return (
		<>
			<SelectField
				label={t("overview.column.answer")}
				value={wish.answer ?? ""}
				options={[
					asIs,
					...offered.map(({ id, label }) => ({ value: optionWish(id), label })),
					{ value: "dontKnow", label: t("questions.dontKnow") },
					{ value: "notApplicable", label: t("questions.notApplicable") },
					{ value: "clear", label: t("questions.clear") },
				]}
				onChange={(answer) => change({ answer: answer || null })}
			/>
			{wish.answer === "notApplicable" && (
				<TextField label={t("questions.reason")} required value={wish.reason} onChange={(reason) => change({ reason })} />
			)}
			<SelectField
				label={t("confidence.answer")}
				value={wish.confidence ?? ""}
				options={[
					asIs,
					...confidences.map((value) => ({ value, label: t(`confidence.${value}`) })),
					{ value: "clear", label: t("common.notSaid") },
				]}
				onChange={(confidence) => change({ confidence: confidence || null })}
			/>
			<PersonField
				label={t("questions.notes.owner")}
				placeholder={t("overview.bulk.asIs")}
				value={wish.owner}
				onChange={(owner) => change({ owner })}
			/>
			<DayField label={t("questions.notes.due")} value={wish.due} onChange={(due) => change({ due })} />
			<SelectField
				label={t("overview.column.flag")}
				value={wish.flag ?? ""}
				options={[asIs, { value: "set", label: t("overview.bulk.flag") }, { value: "clear", label: t("overview.bulk.unflag") }]}
				onChange={(flag) => change({ flag: flag || null })}
			/>
		</>
	);
}
