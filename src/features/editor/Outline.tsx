import { addPillar } from "../../domain/draft/adding.ts";
import { type Part, partName } from "../../domain/draft/parts.ts";
import { usePhrases } from "../../i18n/context.tsx";
import { Button } from "../../ui/Button.tsx";
import { useDrafting } from "./drafting.ts";
import { OtherParts } from "./OtherParts.tsx";
import { PartLink } from "./PartLink.tsx";

/** All parts of the draft, to choose the one that is written at. */
export function Outline({ shown }: { shown: Part }) {
	const { t } = usePhrases();
	const { draft, edit, show } = useDrafting();
	const { pillars, items } = draft.lens;
	const link = (part: Part) => <PartLink part={part} current={partName(part) === partName(shown)} />;
	const add = () => {
		const added = addPillar(draft);
		edit(() => added.draft);
		show(`pillars.${added.id}`);
	};
	return (
		<nav className="card editor-outline" aria-label={t("editor.outline")}>
			<p>{link({ list: "lens" })}</p>
			<ul>
				{pillars.map(({ id }) => (
					<li key={id}>
						{link({ list: "pillars", id })}
						<ul>
							{items
								.filter(({ pillar }) => pillar === id)
								.map((item) => (
									<li key={item.id}>{link({ list: "items", id: item.id })}</li>
								))}
						</ul>
					</li>
				))}
			</ul>
			<p>
				<Button look="quiet" onClick={add}>
					{t("editor.addPillar")}
				</Button>
			</p>
			<OtherParts shown={shown} />
		</nav>
	);
}
