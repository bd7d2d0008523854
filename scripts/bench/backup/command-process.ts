import { watchResidentMegabytes } from '../kit/report.ts';

// `hotel` with the words it is given, which says at its end how much memory it took at most.
const most = watchResidentMegabytes();
process.on('exit', () => process.stderr.write(`${JSON.stringify({ megabytes: most() })}\n`));
await import('../../hotel.ts');
