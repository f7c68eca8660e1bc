import { useState } from "react";
import { withEntry } from "../../domain/draft/entries.ts";
import { withField } from "../../domain/draft/fields.ts";
import type { ChangeImpact, Recommendation } from "../../domain/lens/lens.ts";
import { usePhrases } from "../../i18n/context.tsx";
import { TextArea } from "../../ui/fields.tsx";
import { Choose, Marked } from "./Choose.tsx";
import { useDrafting } from "./drafting.ts";
import { Further } from "./Further.tsx";
import { NamedList } from "./NamedList.tsx";
import { Said } from "./Said.tsx";
import { nameOf } from "./titles.ts";

const impacts: (ChangeImpact | "")[] = ["", "in-place", "recreate-compute", "recreate-workspace", "process"];

const checks = ["policies", "advisor"] as const;

/** What a change touches, the settings it is seen by, and what of Azure speaks of it. */
export function AzureFields({ row }: { row: Recommendation }) {
	const { t } = usePhrases();
	const { draft, edit } = useDrafting();
	const { id, changeImpact = "", settings = [], policies = [], advisor = [] } = row;
	const at = `lens.recommendations.${id}`;
	const set = <K extends keyof Recommendation>(key: K, to: Recommendation[K] | undefined, group?: string) =>
		edit((now) => withEntry(now, "recommendations", id, (one) => withField(one, key, to)), group);
	const count = (changeImpact === "" ? 0 : 1) + settings.length + policies.length + advisor.length;
	return (
		<Further title={t("editor.seenBy")} lead={t("editor.seenBy.lead")} count={count}>
			<Choose
				label={t("editor.impact")}
				at={`${at}.changeImpact`}
				value={changeImpact}
				options={impacts.map((value) => ({ value, label: value === "" ? t("editor.impact.open") : t(`impact.${value}`) }))}
				onChange={(to) => set("changeImpact", to === "" ? undefined : to)}
			/>
			<Said label={t("editor.impact.note")} place={["recommendations", id, "impactNote"]} />
			<SettingsField settings={settings} at={`${at}.settings`} onChange={(to) => set("settings", to, `settings ${id}`)} />
			{checks.map((list) => (
				<NamedList
					key={list}
					label={t(`editor.${list}`)}
					at={`${at}.${list}`}
					ids={row[list] ?? []}
					known={draft.lens[list].map((one) => one.id)}
					nameOf={(one) => nameOf(draft, { list, id: one })}
					onChange={(ids) => set(list, ids)}
				/>
			))}
		</Further>
	);
}

interface SettingsFieldProps {
	settings: string[];
	at: string;
	onChange: (settings: string[]) => void;
}

/** Names of settings, one a line; empty lines are none. */
function SettingsField({ settings, at, onChange }: SettingsFieldProps) {
	const { t } = usePhrases();
	const [typed, type] = useState("");
	const known = settings.join("\n");
	return (
		<Marked at={at}>
			<TextArea
				label={t("editor.settings")}
				hint={t("editor.settings.hint")}
				value={linesOf(typed).join("\n") === known ? typed : known}
				onChange={(text) => {
					type(text);
					onChange(linesOf(text));
				}}
			/>
		</Marked>
	);
}

const linesOf = (text: string): string[] => text.split("\n").filter((line) => line.trim() !== "");
