console.debug('reader');
