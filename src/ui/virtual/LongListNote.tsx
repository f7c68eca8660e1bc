import { Button } from "../Button.tsx";
import { useDevice } from "../device.ts";
import { useWords } from "../seen.ts";
import "./longListNote.css";

/** How many rows a long list has, and the search that finds any of them: the browser's own sees only those that are drawn. */
export function LongListNote({ count }: { count: number }) {
	const { t } = useWords();
	const { showSearch } = useDevice();
	return (
		<div className="row long-list-note">
			<p className="soft">{t("rows.long", { n: count })}</p>
			<Button look="quiet" className="small" aria-haspopup="dialog" onClick={showSearch}>
				{t("search.open")}
			</Button>
		</div>
	);
}
