import { type Part, partName } from "../../domain/draft/parts.ts";
import { usePhrases } from "../../i18n/context.tsx";
import { paths } from "../../paths.ts";
import { Link } from "../../ui/Link.tsx";
import { useDrafting } from "./drafting.ts";
import { calledIn } from "./titles.ts";

/** The way to a part of the draft, by its title. */
export function PartLink({ part, current }: { part: Part; current?: boolean }) {
	const phrases = usePhrases();
	const { draft } = useDrafting();
	return (
		<Link to={paths.lensEditor(draft.lens.id, partName(part))} aria-current={current ? "true" : undefined}>
			{calledIn(draft, part, phrases)}
		</Link>
	);
}
