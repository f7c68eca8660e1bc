import type { ReactNode } from "react";
import { removeSidePart, type SideList } from "../../domain/draft/sideParts.ts";
import { usePhrases } from "../../i18n/context.tsx";
import { Button } from "../../ui/Button.tsx";
import { useDrafting } from "./drafting.ts";
import { FormHead } from "./FormHead.tsx";

interface SideFormProps {
	list: SideList;
	id: string;
	children: ReactNode;
}

/** The form of a part beside the questions, which can be removed. */
export function SideForm({ list, id, children }: SideFormProps) {
	const { t } = usePhrases();
	const { edit, show } = useDrafting();
	const remove = () => {
		edit((now) => removeSidePart(now, list, id));
		show("");
	};
	return (
		<section className="card editor-fields" aria-labelledby="editor-form">
			<FormHead part={{ list, id }} />
			<p className="soft">{t(`editor.${list}.lead`)}</p>
			{children}
			<p>
				<Button look="danger" onClick={remove}>
					{t("editor.side.remove")}
				</Button>
			</p>
		</section>
	);
}
