import { textAt } from "../../domain/draft/texts.ts";
import { topicsIn, withNewTopic, withTopic } from "../../domain/draft/topics.ts";
import type { ChecklistItem } from "../../domain/lens/lens.ts";
import { usePhrases } from "../../i18n/context.tsx";
import { Button } from "../../ui/Button.tsx";
import { Choose } from "./Choose.tsx";
import { useDrafting } from "./drafting.ts";
import { Said } from "./Said.tsx";

/** Under which topic a question stands, and what that is called. */
export function TopicField({ item: { id, topic } }: { item: ChecklistItem }) {
	const { t } = usePhrases();
	const { draft, edit } = useDrafting();
	const [language = ""] = draft.lens.languages;
	const nameOf = (one: string) => {
		const text = textAt(draft, language, ["topics", one]);
		return typeof text === "string" && text !== "" ? text : one;
	};
	return (
		<>
			<Choose
				label={t("editor.topic")}
				at={`lens.items.${id}.topic`}
				value={topic ?? ""}
				options={[
					{ value: "", label: t("editor.topic.none") },
					...topicsIn(draft).map((value) => ({ value, label: nameOf(value) })),
				]}
				onChange={(to) => edit((now) => withTopic(now, id, to === "" ? null : to))}
			/>
			{topic !== undefined && <Said label={t("editor.topic.name")} place={["topics", topic]} />}
			<p>
				<Button onClick={() => edit((now) => withNewTopic(now, id))}>{t("editor.topic.add")}</Button>
			</p>
		</>
	);
}
