import { addPillar } from "../../domain/draft/adding.ts";
import { type Part, partName } from "../../domain/draft/parts.ts";
import type { Lens } from "../../domain/lens/lens.ts";
import { usePhrases } from "../../i18n/context.tsx";
import { Button } from "../../ui/Button.tsx";
import { VirtualList } from "../../ui/virtual/VirtualList.tsx";
import { useDrafting } from "./drafting.ts";
import { OtherParts } from "./OtherParts.tsx";
import { PartLink } from "./PartLink.tsx";

/** The pillar that a part stands in; undefined: in none. */
function pillarOf(part: Part, { items, recommendations }: Lens): string | undefined {
	if (part.list === "pillars") return part.id;
	const askedIn = part.list === "recommendations" ? recommendations.find(({ id }) => id === part.id)?.askedIn : undefined;
	const item = part.list === "items" ? part.id : askedIn;
	return items.find(({ id }) => id === item)?.pillar;
}

const idOf = ({ id }: { id: string }): string => id;

/** With more questions only those in view are drawn: each key press draws the outline anew. */
const mostLinks = 60;

/** The parts of the draft, to choose the one that is written at; questions are listed of one pillar at a time: a lens may have thousands. */
export function Outline({ shown }: { shown: Part }) {
	const { t } = usePhrases();
	const { draft, edit, show } = useDrafting();
	const { pillars, items } = draft.lens;
	const openPillar = pillarOf(shown, draft.lens) ?? pillars[0]?.id;
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
						{id === openPillar && (
							<VirtualList
								rows={items.filter(({ pillar }) => pillar === id)}
								keyOf={idOf}
								estimate={34}
								isLong={items.length > mostLinks}
								draw={(item) => link({ list: "items", id: item.id })}
							/>
						)}
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
