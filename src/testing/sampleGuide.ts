/** Markdown in the shape of a service guide, written by us: for tests. */
export const sampleGuide = `---
title: Architecture Best Practices for Queues
ms.date: 1/7/2026
products:
  - queues
  - topics # both
---

# Architecture best practices for Queues

Prose with **bold words**.

**Technology scope**

This review looks at:

- Queues (*standard*)
- Topics

> [!NOTE]
> - No item of any box.

## RELIABILITY

### Workload design checklist

> [!div class="checklist"]
>
> - **Retry with care:** Wait longer each time. See [limits](../limits.md).
>
>   Several paragraphs, \`code\`, and:
>
>   - a nested bullet
>   - another
>
>   | Failure | Answer |
>   | --- | --- |
>   | slow | wait |
> - **Retry with care**. Give up at last&nbsp;&amp; say so.
> - (Namespace) **Use [two *zones*](/azure/zones)** where there are two.
> - No bold words here, e.g. this item. More text.

### Configuration recommendations

|Recommendation|Benefit|
|---|---|
| **Turn on duplicates detection**: For \\| and <br/>more.<ul><li>One</li><li>Two</li></ul> | No message<BR>twice. |
| (Topics) Set a time to live. It is short. | |

## Security

**For senders**

>[!div class="checklist"]
>- **Close ports.** All of them.
This line lost its sign.

Between.

> - **Still the same box.** Its quote was broken.

**For receivers**

> [!div class="checklist"]
> - **Close ports.** The others.

|**Recommendation**|**Benefit**|
|---|---|
| Use keys. | Safe. |

## Tradeoffs

:::image type="icon" source="../_images/trade-off.svg"::: **More zones**

Cost more.

## Azure policies

- [Queues are encrypted](https://portal.example/#blade/definitionId/%2Fproviders%2FAAAAAAAA-1111-4222-8333-444444444444)
- Queues are private

## Azure Advisor recommendations

Nothing here.
`;
