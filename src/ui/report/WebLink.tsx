import { isWebLink } from "../../domain/webLink.ts";

/** A link to the web, in a tab of its own; an address of any other kind is the text it is. */
export function WebLink({ url, label = url }: { url: string; label?: string | undefined }) {
	if (!isWebLink(url)) return <span>{label}</span>;
	return (
		<a href={url} target="_blank" rel="noreferrer">
			{label}
		</a>
	);
}
