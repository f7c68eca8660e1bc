import { addItem } from "../../domain/draft/adding.ts";
import type { ItemKind } from "../../domain/draft/starting.ts";
import { usePhrases } from "../../i18n/context.tsx";
import { Button } from "../../ui/Button.tsx";
import { useDrafting } from "./drafting.ts";

const kinds: ItemKind[] = ["scale", "checklist", "choices"];

/** Adds a question of one of the kinds to a pillar, and opens it. */
export function AddItem({ pillar }: { pillar: string }) {
	const { t } = usePhrases();
	const { draft, edit, startersIn, show } = useDrafting();
	const add = (kind: ItemKind) => {
		const added = addItem(draft, kind, pillar, startersIn);
		edit(() => added.draft);
		show(`items.${added.id}`);
	};
	return (
		<fieldset className="editor-kinds">
			<legend className="legend">{t("editor.addQuestion")}</legend>
			<ul className="editor-rows">
				{kinds.map((kind) => (
					<li key={kind}>
						<Button onClick={() => add(kind)}>{t(`editor.kind.${kind}`)}</Button>
						<span className="soft">{t(`editor.kind.${kind}.text`)}</span>
					</li>
				))}
			</ul>
		</fieldset>
	);
}
