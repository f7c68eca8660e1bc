import type { ReactNode } from "react";
import { removeSidePart, type SideList } from "../../domain/draft/sideParts.ts";
import { usePhrases } from "../../i18n/context.tsx";
import { PartCard } from "./PartCard.tsx";

interface SideFormProps {
	list: SideList;
	id: string;
	children: ReactNode;
}

/** The form of a part beside the questions, which can be removed. */
export function SideForm({ list, id, children }: SideFormProps) {
	const { t } = usePhrases();
	return (
		<PartCard part={{ list, id }} removeLabel={t("editor.side.remove")} onRemove={(now) => removeSidePart(now, list, id)}>
			<p className="soft">{t(`editor.${list}.lead`)}</p>
			{children}
		</PartCard>
	);
}
