import type { LensTexts } from "../../domain/lens/lensTexts.ts";
import type { Notice } from "../../domain/lens/notice.ts";
import { isWebLink } from "../../domain/webLink.ts";

/** A remark of the lens with its links. */
export function NoticeText({ notice, texts }: { notice: Notice; texts: LensTexts }) {
	const words = texts.notices[notice.id];
	const links = (notice.links ?? []).filter(({ url }) => isWebLink(url));
	return (
		<div className="profile-notice" lang={texts.language}>
			<p>{words?.text}</p>
			{links.map(({ id, url }) => (
				<a key={id} href={url} target="_blank" rel="noreferrer">
					{words?.links?.[id] ?? url}
				</a>
			))}
		</div>
	);
}
