import type { Part } from "../../domain/draft/parts.ts";
import { usePhrases } from "../../i18n/context.tsx";
import { useDrafting } from "./drafting.ts";
import { IdField } from "./IdField.tsx";
import { titleOf } from "./titles.ts";

/** What a form is about; the focus goes there when it is opened. */
export function FormHead({ part }: { part: Part }) {
	const { t } = usePhrases();
	const { draft } = useDrafting();
	return (
		<>
			<h2 id="editor-form" tabIndex={-1} data-form>
				{t(`editor.one.${part.list}`)}: {titleOf(draft, part) || t("editor.unnamed")}
			</h2>
			{part.list !== "lens" && <IdField key={part.id} part={part} />}
		</>
	);
}
