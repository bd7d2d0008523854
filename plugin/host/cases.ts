import type { Host } from './client.ts';
import { OpenCaseDocument, type ServiceCaseSeverityEnum } from './generated/documents.ts';

/**
 * Opens a service case. An upsert on the key that follows from the reference: an event that arrives twice opens one.
 * @returns its id.
 */
export const openCase = async (
  host: Host,
  {
    guestId,
    stayId,
    subject,
    severity,
    reference,
    openedAt,
  }: {
    guestId: string;
    stayId: string | null;
    subject: string;
    severity: ServiceCaseSeverityEnum;
    reference: string;
    openedAt: Date;
  },
): Promise<string> => {
  const { createServiceCases } = await host.request(OpenCaseDocument, {
    data: [
      {
        key: `workflow:${reference}`,
        name: subject,
        kind: 'COMPLAINT',
        severity,
        personId: guestId,
        ...(stayId === null ? {} : { stayId }),
        openedAt: openedAt.toISOString(),
      },
    ],
  });
  return createServiceCases?.[0]?.id ?? '';
};
