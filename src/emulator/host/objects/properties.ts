import type { Book, DocumentProperties } from '../../workbook';
import { textValue } from './arguments';
import { HostType, type Property, readWrite } from './define';

const property = (key: keyof DocumentProperties): Property<Book> =>
  readWrite(
    (book) => book.properties[key],
    (book, value) => {
      book.properties[key] = textValue(value);
      book.propertiesChanged = true;
      book.dirty = true;
    },
  );

/** Excel.DocumentProperties */
export const documentPropertiesType: HostType<Book> = new HostType<Book>({
  name: 'DocumentProperties',
  properties: {
    title: property('title'),
    subject: property('subject'),
    author: property('author'),
    keywords: property('keywords'),
    comments: property('comments'),
    category: property('category'),
    manager: property('manager'),
    company: property('company'),
  },
});
