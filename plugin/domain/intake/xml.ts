import { XMLParser, XMLValidator } from 'fast-xml-parser';

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '',
  removeNSPrefix: true,
  // Characters by their number: `M&#252;ller`.
  htmlEntities: true,
  // Numbers of bookings keep their zeros in front.
  parseTagValue: false,
  parseAttributeValue: false,
});

/**
 * An XML message as an object: attributes and elements by their names without prefix. A document type is not taken, so that
 * nothing but the entities of XML and HTML, which stand for one character each, is ever put in for something else.
 * @returns undefined for what is not well-formed, and for a document type.
 */
export const readXml = (text: string): unknown => {
  if (/<!(DOCTYPE|ENTITY)/i.test(text)) return undefined;
  try {
    return XMLValidator.validate(text) === true ? (parser.parse(text) as unknown) : undefined;
  } catch {
    return undefined;
  }
};
