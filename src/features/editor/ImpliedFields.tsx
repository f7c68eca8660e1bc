import { implied, withImplied } from "../../domain/draft/options.ts";
import type { ItemOption, OptionStatus } from "../../domain/lens/lens.ts";
import { usePhrases } from "../../i18n/context.tsx";
import { Choose } from "./Choose.tsx";
import { useDrafting } from "./drafting.ts";
import { requirementName } from "./titles.ts";

const statuses: (OptionStatus | "")[] = ["", "missing", "partial", "inPlace", "unknown"];

interface ImpliedFieldsProps {
	item: string;
	option: ItemOption;
	/** Ids of those that the item decides. */
	requirements: string[];
}

/** What a statement says of each requirement of its question. */
export function ImpliedFields({ item, option, requirements }: ImpliedFieldsProps) {
	const { t } = usePhrases();
	const { draft, edit } = useDrafting();
	return (
		<div className="editor-pair">
			{requirements.map((requirement) => (
				<Choose
					key={requirement}
					label={t("editor.implies", { requirement: requirementName(draft, requirement) })}
					at={`lens.items.${item}.options.${option.id}.implies.${requirement}`}
					value={implied(option, requirement)}
					options={statuses.map((value) => ({ value, label: t(`editor.implies.${value === "" ? "nothing" : value}`) }))}
					onChange={(status) => edit((now) => withImplied(now, item, option.id, requirement, status))}
				/>
			))}
		</div>
	);
}
